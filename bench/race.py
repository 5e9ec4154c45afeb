#!/usr/bin/env python3
"""Runs the race: Steadyplot's entry and chosen peers through the same driver, and writes one table of CPU time per pair.

race.py [--peers FOLDER] [--work FOLDER] [--only CONFIG,...] [--pairs N] [--warmup N] [--no-build] [--quick] [PEER...]

FOLDER holds run.sh, bench.py and peers/ (default: $PEERS, or ../shared/peers beside the project). It is copied into the work
folder and Steadyplot's entry is linked in beside the others. PEER: default mpl_seed jfreechart xchart smile.
CONFIG: n4_d10 n4_d100 n4_d300 n1000_d100 cold workers; default all. smile needs PEERS_JDK25, see the peers' README.
The table goes to WORK/race.md and to the terminal, every figure to WORK/results/*.json.
"""
import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
OURS = 'steadyplot'
STEADY = {'n4_d10': (4, 10), 'n4_d100': (4, 100), 'n4_d300': (4, 300), 'n1000_d100': (1000, 100)}
JVM = ('jfreechart', 'xchart', 'smile')
WARM_SECONDS = 10      # of warm-up for every peer


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('peers_chosen', nargs='*', default=['mpl_seed', 'jfreechart', 'xchart', 'smile'])
    parser.add_argument('--peers', default=os.environ.get('PEERS') or ROOT.parent / 'shared' / 'peers')
    parser.add_argument('--work', default=os.environ.get('PEERS_WORK') or ROOT / 'bench' / 'target' / 'race')
    parser.add_argument('--only', default='')
    parser.add_argument('--warmup', type=int, default=3000, help="Steadyplot's warm-up pairs")
    parser.add_argument('--pairs', type=int, default=1000, help="Steadyplot's measured pairs")
    parser.add_argument('--no-build', action='store_true')
    parser.add_argument('--quick', action='store_true', help='a tenth of the pairs, a second of warm-up; not for figures')
    return parser.parse_args()


class Track:
    """The copied peers folder and the environment that its scripts run in."""

    def __init__(self, peers, work):
        self.work = pathlib.Path(work).resolve()
        self.folder = self.work / 'source'
        self.env = dict(os.environ, PEERS_WORK=str(self.work), STEADYPLOT_ROOT=str(ROOT))
        self.python = os.environ.get('PEERS_PYTHON', 'python3')
        if not (pathlib.Path(peers) / 'bench.py').is_file():
            sys.exit('no peers in %s: name their folder with --peers or PEERS' % peers)
        for old in (self.folder, self.work / 'results', self.work / 'tmp'):
            shutil.rmtree(old, ignore_errors=True)
        shutil.copytree(peers, self.folder, copy_function=shutil.copyfile)
        for path in [self.folder, *self.folder.rglob('*')]:
            path.chmod(0o755)
        (self.folder / 'peers' / OURS).symlink_to(ROOT / 'bench' / 'peer')
        if not (self.work / 'data' / 'n1000.csv').exists():
            self.call(self.python, self.folder / 'data' / 'make.py', self.work / 'data')

    def call(self, *command):
        subprocess.run([str(word) for word in command], check=True, env=self.env)

    def build(self, peer):
        script = self.folder / 'peers' / peer / 'build.sh'
        if script.exists():
            self.call('bash', script)

    def start(self, peer, n, dpi, warmup, pairs, workers, cpus, out):
        out.mkdir(parents=True, exist_ok=True)
        return subprocess.Popen(
            ['taskset', '-c', cpus, 'bash', str(self.folder / 'peers' / peer / 'start.sh'), str(self.work / 'data' / ('n%d.csv' % n)),
             str(out), str(dpi), str(warmup), str(pairs), str(workers)], stdout=subprocess.PIPE, text=True, env=self.env)

    def drive(self, peer, config):
        """One measurement by the peers' own driver; its result."""
        self.call(self.python, self.folder / 'bench.py', peer, config)
        results = json.loads((self.work / 'results' / (peer + '.json')).read_text())
        words = config.split(':')
        return results[':'.join(words[:4] if words[0] == 'conc' else words[:3])]

    def pairs_in(self, seconds, peer, n, dpi):
        """How many pairs a new process of a peer draws in so many seconds: its warm-up."""
        process = self.start(peer, n, dpi, 0, 1_000_000, 1, '1', self.work / 'tmp' / 'pace')
        end = None
        pairs = 0
        for line in process.stdout:
            if line.startswith('PAIR'):
                pairs += 1
                end = end or time.monotonic() + seconds
                if time.monotonic() > end:
                    break
        process.terminate()
        process.wait()
        return max(3, pairs)

    def side_by_side(self, n, dpi, warmup, pairs):
        """Pairs per second of two separate processes, one on each CPU, while both run."""
        runs = [self.start(OURS, n, dpi, warmup, pairs, 1, cpu, self.work / 'tmp' / ('side' + cpu)) for cpu in ('0', '1')]
        marks = [[], []]

        def read(k):
            for line in runs[k].stdout:
                if line.startswith(('START', 'PAIR', 'DONE')):
                    marks[k].append((line.split()[0], time.monotonic()))

        readers = [threading.Thread(target=read, args=(k,)) for k in (0, 1)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
        begin = max(next(at for word, at in mark if word == 'START') for mark in marks)
        end = min(mark[-1][1] for mark in marks)
        both = sum(1 for mark in marks for word, at in mark if word == 'PAIR' and begin < at <= end)
        return both / (end - begin)


def steady(track, args, peers, name):
    n, dpi = STEADY[name]
    scale = 10 if args.quick else 1
    row = {}
    for peer in [OURS] + peers:
        if peer == OURS:
            warmup, pairs = args.warmup // scale, args.pairs // scale
        else:
            warmup = track.pairs_in(WARM_SECONDS / scale, peer, n, dpi)
            pairs = max(5, warmup // 2)
        result = track.drive(peer, 'steady:%d:%d:%d:%d' % (n, dpi, warmup, pairs))
        if not result['px_ok'] or result['distinct_outputs'] != 2:
            sys.exit('%s: wrong size or differing pictures: %s' % (peer, result))
        row[peer] = result
    return row


def table(rows, peers):
    lines = ['CPU milliseconds per pair, and how many times ours it is (last half of the measured pairs; one CPU).', '']
    lines.append('| configuration | %s | %s | best JVM peer |' % (OURS, ' | '.join(peers)))
    lines.append('|---' * (len(peers) + 3) + '|')
    for name, row in rows.items():
        cost = {peer: row[peer]['cpu_ms_last_half'] or row[peer]['cpu_ms'] for peer in row}
        best = min((cost[peer] for peer in row if peer in JVM), default=None)
        cells = ['%.4g (x %.4g)' % (cost[peer], cost[peer] / cost[OURS]) for peer in peers]
        lines.append('| %s | %.4g | %s | %s |' % (
            name, cost[OURS], ' | '.join(cells), 'x %.4g' % (best / cost[OURS]) if best else '-'))
    lines += ['', '| configuration | %s | %s |' % (OURS, ' | '.join(peers)), '|---' * (len(peers) + 2) + '|']
    for name, row in rows.items():
        lines.append('| %s: pairs measured after warm-up; wall ms, median; peak RSS MiB | %s |' % (name, ' | '.join(
            '%d after %d; %.4g; %.4g' % (row[p]['pairs'], row[p]['warmup'], row[p]['ms_median'], row[p]['peak_rss_mib'])
            for p in [OURS] + peers)))
    return lines


def main():
    args = arguments()
    peers = args.peers_chosen
    chosen = args.only.split(',') if args.only else [*STEADY, 'cold', 'workers']
    track = Track(args.peers, args.work)
    if not args.no_build:
        for peer in [OURS] + peers:
            track.build(peer)
    rows = {name: steady(track, args, peers, name) for name in STEADY if name in chosen}
    lines = table(rows, peers) if rows else []
    if 'cold' in chosen:
        lines += ['', '| whole process, first pair, n = 4, dpi 100 | CPU s | wall s | peak RSS MiB |', '|---|---|---|---|']
        for peer in [OURS] + peers:
            cold = track.drive(peer, 'cold:4:100:%d' % (3 if args.quick else 11 if peer == OURS else 5))
            lines.append('| %s | %.3f | %.3f | %.1f |' % (peer, cold['cpu_s'], cold['wall_s'], cold['peak_rss_mib']))
    if 'workers' in chosen:
        warmup, pairs = (args.warmup // 10, args.pairs // 5) if args.quick else (args.warmup, args.pairs * 4)
        together = apart = 0
        for _ in range(3):
            together = max(together, track.drive(OURS, 'conc:4:100:2:%d:%d' % (warmup, pairs))['pairs_per_s'])
            apart = max(apart, track.side_by_side(4, 100, warmup, pairs // 2))
        lines += ['', 'Two workers in one process: %.4g pairs/s; two processes: %.4g pairs/s; ratio %.3f (n = 4, dpi 100, best of 3 each).' % (
            together, apart, together / apart)]
    text = '\n'.join(lines) + '\n'
    (track.work / 'race.md').write_text(text)
    print('\n' + text)


main()
