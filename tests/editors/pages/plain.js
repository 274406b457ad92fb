import { composer, linesOf, tell } from '../parts/desk.js';

const box = document.createElement('div');
box.contentEditable = 'true';
box.className = 'editor';
composer().append(box);
tell(() => linesOf(box.innerHTML));
