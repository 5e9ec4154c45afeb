#!/usr/bin/env python3
"""What memory where costs the measured program, in processor time.

memory_overhead_where.py --agent JAR --class-path PATH [--rounds N] [--app-only] [--charts N] [--program bulk|renderer|start]

Each round runs a program alone and with the agent, one after the other, and takes the processor time of the process. "bulk" is the job
of examples/diamonds.yaml, "renderer" a Java2D program that allocates about 34 MB for each chart, "start" a program that ends at
once: what of the difference is start and end of the agent. Told are the median and the range of both, and of the difference pair by pair.
"""
import argparse
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
RENDERER = ROOT / 'bench/src/main/java/org/steadyplot/bench/renderer/RendererWork.java'


def java(name):
    home = os.environ.get('JAVA_HOME')
    return os.path.join(home, 'bin', name) if home else name


def cpu(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f'failed: {command}\n{done.stderr}')
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def program(chosen, work):
    if chosen.program == 'bulk':
        return ['-XX:+UseSerialGC', '-Xms64m', '-Xmn24m', '-XX:+AlwaysPreTouch', '-cp', chosen.class_path,
                'org.steadyplot.cli.Main', 'run', str(ROOT / 'examples/diamonds.yaml'), '--out', str(work / 'out')]
    subprocess.run([java('javac'), '-proc:none', '-d', str(work / 'classes'), str(RENDERER)], check=True)
    charts = '0' if chosen.program == 'start' else str(chosen.charts)
    return ['-cp', str(work / 'classes'), 'org.steadyplot.bench.renderer.RendererWork', charts]


def told(name, values, form):
    print(f'| {name} | {form(statistics.median(values))} ({form(min(values))} to {form(max(values))}) |')


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('--agent', required=True)
    parser.add_argument('--class-path', default='')
    parser.add_argument('--rounds', type=int, default=10)
    parser.add_argument('--charts', type=int, default=300)
    parser.add_argument('--app-only', action='store_true')
    parser.add_argument('--program', choices=['bulk', 'renderer', 'start'], default='bulk')
    chosen = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(prefix='memory-overhead-'))
    alone, measured = [], []
    try:
        words = program(chosen, work)
        for i in range(chosen.rounds):
            shutil.rmtree(work / 'out', ignore_errors=True)
            alone.append(cpu([java('java'), *words]))
            shutil.rmtree(work / 'out', ignore_errors=True)
            agent = f'-javaagent:{chosen.agent}=dir={work}/where{i},where=true' + (',apponly=true' if chosen.app_only else '')
            measured.append(cpu([java('java'), agent, *words]))
            print(f'round {i + 1}: {alone[-1]:.2f} s alone, {measured[-1]:.2f} s measured', file=sys.stderr)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    told('alone', alone, lambda v: f'{v:.2f} s')
    told('measured', measured, lambda v: f'{v:.2f} s')
    told('difference, pair by pair', [b - a for a, b in zip(alone, measured)], lambda v: f'{v:.2f} s')
    told('difference, pair by pair', [b / a - 1 for a, b in zip(alone, measured)], lambda v: f'{100 * v:.1f} %')
    print('load of the machine %.1f' % os.getloadavg()[0])


if __name__ == '__main__':
    main()
