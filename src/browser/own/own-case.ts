import { Desk } from './desk.ts';
import { defineWorkplace } from './fetched.ts';

/** `<own-case>`: a worksheet for a case of one's own, kept on this device, and what the atlas lays beside it. */
defineWorkplace('own-case', (place) => {
  new Desk(place).open();
});
