// The floor: a bare canvas with the tree laid out by a library, which is what the goals were measured against.
import { bareCanvas } from './bare-canvas.mjs';
import { placed } from './flextree.mjs';

bareCanvas(placed);
