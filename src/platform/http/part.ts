/** The content type of a part of a file, as resumable uploads name it (tus). */
export const PART_TYPE = 'application/offset+octet-stream';
