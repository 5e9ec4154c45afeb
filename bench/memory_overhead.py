#!/usr/bin/env python3
"""What the memory tools cost, in processor time.

memory_overhead run [--rounds N] [--seconds N] [--quick] [-- FLAG...]

run: a program that does the same work every second is started twice at the same time, alone and under "steadyplot memory
run" (with FLAGs, for example "-- --live-set"). Told are the recorder's own processor time as a share of one core, from its
first sample on, and the program's with and without, pair by pair; of each the median and the range. Default: 10 rounds of 62
seconds, 11 minutes in all. Every figure goes to bench/target/memory_overhead/run.json. Needs Linux, a JDK and nothing else
to do on the machine: what else ran is told as the load.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / 'bench/src/main/java/org/steadyplot/bench/overhead/PacedWork.java'
CLASS = 'org.steadyplot.bench.overhead.PacedWork'
TICK = os.sysconf('SC_CLK_TCK')
FIRST_SAMPLE_SECONDS = 20
LIMIT = 0.01


def arguments():
    words = sys.argv[1:]
    flags = words[words.index('--') + 1:] if '--' in words else []
    words = words[:words.index('--')] if '--' in words else words
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('what', choices=['run'])
    parser.add_argument('--rounds', type=int, default=10)
    parser.add_argument('--seconds', type=int, default=62)
    parser.add_argument('--quick', action='store_true', help='2 rounds of 10 seconds; not for figures')
    chosen = parser.parse_args(words)
    chosen.flags = flags
    if chosen.quick:
        chosen.rounds, chosen.seconds = 2, 10
    return chosen


def java(name):
    home = os.environ.get('JAVA_HOME')
    return os.path.join(home, 'bin', name) if home else name


def cpu_seconds(pid):
    """Processor time of all threads of a process so far, to 10 ms; None once it has ended."""
    try:
        fields = pathlib.Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()
    except (OSError, IndexError):
        return None
    return (int(fields[11]) + int(fields[12])) / TICK if fields[0] != 'Z' else None


def await_samples(file, process):
    deadline = time.monotonic() + FIRST_SAMPLE_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        if file.exists() and 'MEM ' in file.read_text(errors='replace'):
            return
        time.sleep(0.02)
    raise SystemExit(f'memory_overhead: no sample in {file} after {FIRST_SAMPLE_SECONDS} s; see what the command says:\n'
                     '  ./steadyplot memory run -- java -version')


def one_round(classes, work, seconds, flags):
    program = [java('java'), '-XX:+UseSerialGC', '-Xms64m', '-Xmx64m', '-cp', str(classes), CLASS, str(seconds)]
    recording = work / 'run.dat'
    recording.unlink(missing_ok=True)
    with open(work / 'alone.txt', 'w') as out:
        alone = subprocess.Popen(program, stdout=out)
    with open(work / 'recorded.txt', 'w') as out, open(work / 'recorder.txt', 'w') as err:
        recorder = subprocess.Popen([str(ROOT / 'steadyplot'), 'memory', 'run', *flags, '-o', str(recording), '--', *program],
                                    stdout=out, stderr=err)
    await_samples(recording, recorder)
    begin = last = (time.monotonic(), cpu_seconds(recorder.pid))
    while recorder.poll() is None:
        used = cpu_seconds(recorder.pid)
        if used is not None:
            last = (time.monotonic(), used)
        time.sleep(0.2)
    if alone.wait() or recorder.returncode:
        raise SystemExit('memory_overhead: a program failed:\n' + (work / 'recorder.txt').read_text())
    without = int((work / 'alone.txt').read_text().split()[0]) / 1e9
    recorded = int((work / 'recorded.txt').read_text().split()[0]) / 1e9
    return {'recorder_seconds': last[0] - begin[0], 'recorder_cpu': last[1] - begin[1],
            'recorder_share': (last[1] - begin[1]) / (last[0] - begin[0]), 'without_cpu': without, 'with_cpu': recorded,
            'difference': recorded / without - 1, 'load': os.getloadavg()[0]}


def told(values, form):
    return f'{form(statistics.median(values))} ({form(min(values))} to {form(max(values))})'


def percent(value):
    return f'{100 * value:.2f} %'


def seconds_of(value):
    return f'{value:.2f} s'


def main():
    chosen = arguments()
    subprocess.run([str(ROOT / 'steadyplot'), '--version'], check=True, stdout=subprocess.DEVNULL)
    target = ROOT / 'bench/target/memory_overhead'
    target.mkdir(parents=True, exist_ok=True)
    work = pathlib.Path(tempfile.mkdtemp(prefix='memory-overhead-'))
    rounds = []
    try:
        subprocess.run([java('javac'), '-d', str(work / 'classes'), str(SOURCE)], check=True)
        for i in range(chosen.rounds):
            figures = one_round(work / 'classes', work, chosen.seconds, chosen.flags)
            rounds.append(figures)
            print(f'round {i + 1} of {chosen.rounds}: recorder {percent(figures["recorder_share"])} of one core,'
                  f' program {figures["without_cpu"]:.2f} s alone, {figures["with_cpu"]:.2f} s recorded', file=sys.stderr)
    finally:
        shutil.rmtree(work, ignore_errors=True)
        if rounds:
            (target / 'run.json').write_text(json.dumps({'flags': chosen.flags, 'rounds': rounds}, indent=1) + '\n')
    share = [r['recorder_share'] for r in rounds]
    print(f'memory run {" ".join(chosen.flags)}: {len(rounds)} rounds of {chosen.seconds} s; median (range)')
    print(f'| recorder, of one core | {told(share, percent)} |')
    print(f'| program alone | {told([r["without_cpu"] for r in rounds], seconds_of)} |')
    print(f'| program recorded | {told([r["with_cpu"] for r in rounds], seconds_of)} |')
    print(f'| difference, pair by pair | {told([r["difference"] for r in rounds], percent)} |')
    print(f'load of the machine {min(r["load"] for r in rounds):.1f} to {max(r["load"] for r in rounds):.1f}')
    return 0 if statistics.median(share) <= LIMIT else 1


if __name__ == '__main__':
    sys.exit(main())
