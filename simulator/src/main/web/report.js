// The entry: each part of the page enhances what is already there, and does without if its data are not.
import { followAddress } from './selection.js';
import { map } from './map.js';
import { timeline } from './timeline.js';

const data = JSON.parse(document.getElementById('data').textContent);

map(data);
timeline(data);
followAddress();
