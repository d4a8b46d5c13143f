/** What a Word document is called by those who send one. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
