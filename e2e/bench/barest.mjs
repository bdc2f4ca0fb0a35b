// The same with the cheapest layout there is: nobody can be quicker, and no plan has cards all alike.
import { bareCanvas } from './bare-canvas.mjs';
import { placed } from './tidy.mjs';

bareCanvas(placed);
