import { answerOnLine } from './answer-on-line.ts';

answerOnLine({
  postMessage: (message) => postMessage(message),
  addEventListener: (type, hear) => addEventListener(type, hear),
});
