import type {Post, Poster, Postslag} from './poster.js';
import {ownValue} from './same-value.js';

/** What a sentence about two versions of a plan is about: its kind, where to look, and what it is called. */
export interface Punkt {
  readonly slag: Postslag;
  /** The id of the node, the follow-up or the underlag; of the node that it stands on for a link or a tag; `''` for the plan. */
  readonly nod: string;
  /** Its heading, name or text; of a link the effect's text. Empty when it has none. */
  readonly namn: string;
}

/** What a post is called, and where to look for it. */
export function punktOf(poster: Poster, post: Post): Punkt {
  return {slag: post.slag, nod: nodOf(poster, post), namn: namnOfPost(poster, post)};
}

function nodOf({poster}: Poster, {slag, falt, foralder}: Post): string {
  switch (slag) {
    case 'plan':
      return '';
    case 'lank':
    case 'tagg':
      return textOf(poster.get(foralder)?.falt, 'id');
    case 'doltTips':
      return textOf(falt, 'nod');
    default:
      return textOf(falt, 'id');
  }
}

function namnOfPost(poster: Poster, {slag, falt}: Post): string {
  switch (slag) {
    case 'plan':
      return '';
    case 'lank':
      return textOf(poster.poster.get(`effekt:${textOf(falt, 'effekt')}`)?.falt, 'text');
    case 'tagg':
      return textOf(falt, 'varde');
    case 'doltTips':
      return textOf(falt, 'kod');
    case 'uppfoljning':
      return textOf(falt, 'datum');
    case 'effekt':
    case 'resultat':
      return textOf(falt, 'text');
    default:
      return textOf(falt, 'rubrik') || textOf(falt, 'namn');
  }
}

/** A field that is text; empty when it is not. */
export function textOf(falt: Readonly<Record<string, unknown>> | undefined, name: string): string {
  const value = ownValue(falt, name);
  return typeof value === 'string' ? value : '';
}
