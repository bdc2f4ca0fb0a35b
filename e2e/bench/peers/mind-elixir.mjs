// mind-elixir with the same tree; it arranges and edits by itself.
// @ts-expect-error: installed on demand
import MindElixir from 'mind-elixir';
import 'mind-elixir/style.css';
import { generatedTree } from '../generated-plan.mjs';

/** @typedef {{ id: string, topic: string, children: Topic[] }} Topic */

const { parents, titles } = generatedTree(Number(new URLSearchParams(location.search).get('n')));
/** @type {Topic[]} */
const topics = titles.map((topic, at) => ({ id: `n${at}`, topic, children: [] }));
parents.forEach((parent, at) => {
  const topic = topics[at];
  if (topic) topics[parent]?.children.push(topic);
});

const mind = new MindElixir({ el: '#root', direction: MindElixir.RIGHT, contextMenu: false });
mind.init({ nodeData: topics[0] });
Reflect.set(window, 'benchSelectRoot', () => {
  mind.selectNode(mind.findEle('n0'));
  mind.container.focus();
});
