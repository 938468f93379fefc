import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { iconNames, iconPicture } from '../site/pictures/icons.ts';

export const getStaticPaths = () => iconNames.map((icon) => ({ params: { icon }, props: { icon } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { icon } }) =>
  new Response(await iconPicture(icon), { headers: { 'Content-Type': 'image/png' } });
