import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationPaths, citationResponse } from '../../../../site/citing.ts';

export const getStaticPaths = citationPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The reference to the page of an entry, for programs that keep references. */
export const GET: APIRoute<Props> = ({ props, site }) => citationResponse(props, site);
