// Kinds of things, tasks and messages are open interfaces that contexts extend: read them, so that all names are known.
import type {} from '../../contexts/inquiry/inquiry.context';
