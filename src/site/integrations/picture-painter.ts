import { parentPort } from 'node:worker_threads';
import { writePictures, type PictureOrder } from './kept-pictures.ts';

/** The thread in which the pictures of a build are painted: it takes one order, and says how many it painted. */
parentPort?.once('message', ({ wanted, places }: PictureOrder) => {
  // What goes wrong is an error of the thread, and ends it.
  void writePictures(wanted, places).then((painted) => {
    parentPort?.postMessage(painted);
  });
});
