import { answered, client } from '../../api/client';
import { draftShelf } from '../../device/draft-shelf';
import { type Filing, filing } from '../../device/outbox';
import { bodyOf, type NoteDraft, photosOf } from './note-draft';

/** How a note leaves this device: as an interview of its own, or as the note of one that was asked for beforehand. */
export const notes: Filing<NoteDraft> = filing({
  kind: 'note',
  photosOf,
  // The answer to an earlier sending was lost, long ago: it is there.
  arrived: ['interview.exists'],
  async send(draft, photos, headers) {
    const body = bodyOf(draft, photos);
    // Without the server's own answer it has not arrived: a network that wants a sign-in answers in its place.
    if (draft.called === undefined) return answered(await client.POST('/api/v1/interviews/records', { body, headers }));
    const { id: _of, ...note } = body;
    const params = { path: { id: draft.called } };
    return answered(await client.POST('/api/v1/interviews/{id}/note', { params, body: note, headers }));
  },
});

export const noteShelf = draftShelf(notes);
