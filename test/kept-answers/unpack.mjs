/** `node test/kept-answers/unpack.mjs FOLDER`: a copy of the kept folder, to look into or to start a demo on. */
import { unpackOffice } from './kept.mjs';

unpackOffice(process.argv[2]);
