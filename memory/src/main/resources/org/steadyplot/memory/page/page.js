'use strict';
(() => {
  const NS = 'http://www.w3.org/2000/svg';
  const ROW = 22;
  const LEAST = 0.002;
  const LETTERS = { m: 7.3, p: 7, s: 6.8 };
  const UNITS = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
  const JDK = /^(java|javax|jdk|sun|com\.sun)\./;

  const grouped = n => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',').replace('-', '\u2212');
  const iec = n => {
    let size = Math.abs(n), unit = -1;
    const sign = n < 0 ? '\u2212' : '';
    if (size < 1024) return sign + Math.round(size) + ' B';
    while (unit < UNITS.length - 1 && Math.round(size * 10) >= 10240) { size /= 1024; unit++; }
    return sign + (Math.round(size * 10) / 10).toFixed(1) + ' ' + UNITS[Math.max(unit, 0)];
  };
  const bytes = n => iec(n) + ' (' + grouped(n) + ' bytes)';
  const signed = n => (n > 0 ? '+' : '') + bytes(n);
  const percent = (part, whole) => whole ? (100 * part / whole).toFixed(1) + ' %' : '\u2013';

  const element = (tag, name, text) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  class Flame {
    constructor(figure) {
      this.figure = figure;
      this.svg = figure.querySelector('svg');
      this.detail = figure.querySelector('.detail');
      this.crumbs = figure.querySelector('.crumbs');
      this.matched = figure.querySelector('.matched');
      this.data = JSON.parse(figure.querySelector('script').textContent);
      this.difference = this.data.difference;
      this.stacks = this.read();
      this.reversed = this.hidden = this.normalised = false;
      this.query = '';
      figure.querySelector('.tools').hidden = false;
      this.detail.hidden = false;
      this.build();
      this.listen();
    }

    read() {
      const flat = this.data.frames, step = this.difference ? 4 : 3, path = [], stacks = [];
      for (let i = 0; i < flat.length; i += step) {
        path.length = flat[i];
        path.push(flat[i + 1]);
        const after = flat[i + 2], before = this.difference ? flat[i + 3] : 0;
        if (after || before) stacks.push({ path: path.slice(), before, after });
      }
      return stacks;
    }

    build() {
      const scale = this.normalised ? this.scale() : 1;
      this.root = { name: -1, before: 0, after: 0, width: 0, children: new Map(), parent: null, depth: 0 };
      for (const stack of this.stacks) {
        let path = this.hidden ? stack.path.filter(name => !this.data.names[name][4]) : stack.path;
        if (this.reversed) path = path.slice().reverse();
        const before = stack.before * scale, after = stack.after, width = Math.max(before, after);
        let node = this.root;
        this.add(node, before, after, width);
        for (const name of path) {
          let child = node.children.get(name);
          if (!child) {
            child = { name, before: 0, after: 0, width: 0, children: new Map(), parent: node, depth: node.depth + 1 };
            node.children.set(name, child);
          }
          node = child;
          this.add(node, before, after, width);
        }
      }
      this.zoomed = this.here = this.root;
      this.sort(this.root);
      this.draw();
    }

    scale() {
      let before = 0, after = 0;
      for (const stack of this.stacks) { before += stack.before; after += stack.after; }
      return before ? after / before : 1;
    }

    add(node, before, after, width) {
      node.before += before;
      node.after += after;
      node.width += width;
    }

    sort(root) {
      const todo = [root];
      while (todo.length) {
        const node = todo.pop();
        node.sorted = [...node.children.values()].sort((a, b) => b.width - a.width || (this.full(a) < this.full(b) ? -1 : 1));
        todo.push(...node.sorted);
      }
    }

    full(node) { return node.name < 0 ? 'all' : this.data.names[node.name][0]; }

    draw() {
      this.query = this.query.toLowerCase();
      const chain = [];
      for (let node = this.zoomed; node; node = node.parent) chain.unshift(node);
      this.visible = [];
      this.rows = 0;
      const drawn = document.createDocumentFragment();
      for (const node of chain.slice(0, -1)) drawn.append(this.frame(node, 0, 1, ' above'));
      const todo = [[this.zoomed, 0, 1]];
      while (todo.length) {
        const [node, left, part] = todo.pop();
        drawn.append(this.frame(node, left, part, ''));
        let at = left;
        const below = [];
        for (const child of node.sorted) {
          const share = node.width ? part * child.width / node.width : 0;
          if (share < LEAST) break;
          below.push([child, at, share]);
          at += share;
        }
        todo.push(...below.reverse());
      }
      this.svg.replaceChildren(drawn);
      this.svg.setAttribute('height', (this.rows + 1) * ROW);
      this.svg.classList.toggle('searching', this.query !== '');
      this.trail(chain);
      this.count();
      this.figure.querySelector('[data-do=reset]').disabled = this.zoomed === this.root;
      this.tell(this.here);
    }

    frame(node, left, part, extra) {
      const box = document.createElementNS(NS, 'svg');
      box.setAttribute('x', (100 * left).toFixed(3) + '%');
      box.setAttribute('y', node.depth * ROW);
      box.setAttribute('width', (100 * part).toFixed(3) + '%');
      box.setAttribute('height', ROW);
      const match = this.query && this.matches(node) ? ' match' : '';
      const here = node === this.here && node !== this.root ? ' here' : '';
      box.setAttribute('class', 'f ' + this.color(node) + extra + match + here);
      const rect = document.createElementNS(NS, 'rect');
      rect.setAttribute('width', '100%');
      rect.setAttribute('height', '100%');
      box.append(rect);
      const room = part * this.svg.clientWidth - 8;
      if (room > 20) box.append(this.label(node, room));
      box.node = node;
      node.box = box;
      node.left = left;
      this.visible.push(node);
      this.rows = Math.max(this.rows, node.depth);
      return box;
    }

    label(node, room) {
      const text = document.createElementNS(NS, 'text');
      text.setAttribute('x', 5);
      text.setAttribute('y', 15);
      const parts = node.name < 0
        ? [['m', this.difference ? 'all ' + this.data.title : 'all ' + iec(node.after)]]
        : [['m', this.data.names[node.name][1]], ['p', this.data.names[node.name][2]], ['s', this.data.names[node.name][3]]];
      let left = room;
      for (const [name, words] of parts) {
        if (!words || left < 20) continue;
        const span = document.createElementNS(NS, 'tspan');
        span.setAttribute('class', name);
        if (name !== 'm') span.setAttribute('dx', 8);
        const letters = Math.floor(left / LETTERS[name]);
        span.textContent = words.length > letters ? words.slice(0, Math.max(1, letters - 1)) + '\u2026' : words;
        left -= words.length * LETTERS[name] + 8;
        text.append(span);
      }
      return text;
    }

    color(node) {
      if (node === this.root) return 'root';
      if (this.difference) {
        const most = Math.max(node.before, node.after);
        return 'd' + (most ? 4 + Math.round(4 * (node.after - node.before) / most) : 4);
      }
      return 'h' + Math.min(9, Math.floor(10 * Math.sqrt(node.width / (this.root.width || 1))));
    }

    matches(node) {
      if (node.name < 0) return false;
      const name = this.data.names[node.name];
      return name[0].toLowerCase().includes(this.query) || name[3].toLowerCase().includes(this.query);
    }

    count() {
      if (!this.query) { this.matched.textContent = ''; return; }
      let sum = 0;
      const todo = [this.root];
      while (todo.length) {
        const node = todo.pop();
        if (this.matches(node)) sum += node.width; else todo.push(...node.sorted);
      }
      this.matched.textContent = 'Matched: ' + bytes(sum) + ', ' + percent(sum, this.root.width) + ' of all';
    }

    trail(chain) {
      this.crumbs.replaceChildren();
      if (chain.length < 2) return;
      chain.forEach((node, i) => {
        if (i) this.crumbs.append(' \u203a ');
        const name = node.name < 0 ? 'all' : this.data.names[node.name][1];
        if (i === chain.length - 1) { this.crumbs.append(element('span', '', name)); return; }
        const button = element('button', '', name);
        button.type = 'button';
        button.addEventListener('click', () => this.zoom(node));
        this.crumbs.append(button);
      });
    }

    tell(node) {
      const parts = [element('b', 'code', this.full(node))];
      const source = node.name < 0 ? '' : this.data.names[node.name][3];
      if (source) parts.push(element('br'), element('code', '', source));
      parts.push(element('br'));
      const share = percent(node.width, this.root.width) + ' of all'
        + (node.parent ? ', ' + percent(node.width, node.parent.width) + ' of its caller' : '');
      parts.push(this.difference
        ? bytes(node.before) + ' \u2192 ' + bytes(node.after) + ', ' + signed(node.after - node.before)
        : bytes(node.after) + ', ' + (this.reversed ? share.replace('of its caller', 'of the frame above') : share));
      this.detail.replaceChildren(...parts);
    }

    zoom(node) {
      this.zoomed = this.here = node;
      this.draw();
    }

    move(node) {
      if (!node || !node.box || !node.box.isConnected) return;
      if (this.here.box) this.here.box.classList.remove('here');
      this.here = node;
      node.box.classList.add('here');
      this.tell(node);
    }

    beside(step) {
      const row = this.visible.filter(node => node.depth === this.here.depth).sort((a, b) => a.left - b.left);
      return row[row.indexOf(this.here) + step];
    }

    key(event) {
      switch (event.key) {
        case 'ArrowUp': this.move(this.here.parent); break;
        case 'ArrowDown': this.move(this.here.sorted[0]); break;
        case 'ArrowLeft': this.move(this.beside(-1)); break;
        case 'ArrowRight': this.move(this.beside(1)); break;
        case 'Enter': case ' ': this.zoom(this.here); break;
        case 'Escape': this.zoom(this.root); break;
        default: return;
      }
      event.preventDefault();
    }

    toggle(button, what) {
      this[what] = !this[what];
      button.setAttribute('aria-pressed', this[what]);
      this.build();
    }

    listen() {
      const at = event => { const box = event.target.closest('.f'); return box && box.node; };
      this.svg.addEventListener('click', event => { const node = at(event); if (node) this.zoom(node); });
      this.svg.addEventListener('pointerover', event => { const node = at(event); if (node) this.tell(node); });
      this.svg.addEventListener('pointerleave', () => this.tell(this.here));
      this.svg.addEventListener('keydown', event => this.key(event));
      this.figure.querySelector('input').addEventListener('input', event => { this.query = event.target.value.trim(); this.draw(); });
      for (const button of this.figure.querySelectorAll('.tools button')) {
        const what = button.dataset.do;
        button.addEventListener('click', () => what === 'reset' ? this.zoom(this.root) : this.toggle(button, what));
      }
      let width = this.svg.clientWidth;
      new ResizeObserver(() => {
        if (this.svg.clientWidth !== width) { width = this.svg.clientWidth; this.draw(); }
      }).observe(this.figure);
    }
  }

  for (const figure of document.querySelectorAll('.flame')) new Flame(figure);
})();
