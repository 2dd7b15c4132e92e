"""Inference against pgmpy on graphs it can do, and its time on the skills of a lesson and of the whole curriculum."""

import time

import numpy as np
from common import arguments, keep

from stairwise.checks.entry import expected
from stairwise.checks.trial import trial
from stairwise.curriculum import curriculum
from stairwise.learner import Settings
from stairwise.learner.bags import bags_of
from stairwise.learner.diagnosis import whole_scope
from stairwise.learner.junction import compile_tree
from stairwise.learner.network import Network, ability_grid

REPEATS = 40


def random_network(rng, size, most):
    names = [f"n{i}" for i in range(size)]
    near = [range(max(0, i - 6), i) for i in range(size)]
    leaks = {
        name: tuple(
            (names[j], float(rng.uniform(0.1, 0.9)))
            for j in rng.choice(near[i], min(len(near[i]), int(rng.integers(0, most))), replace=False)
        )
        if i
        else ()
        for i, name in enumerate(names)
    }
    return Network(leaks, {name: rng.uniform(0.3, 0.95, 7) for name in names}, ability_grid(1.0)[1])


def by_pgmpy(network, ratios):
    """The marginals of pgmpy's variable elimination, ability being one more node, and its milliseconds for each."""
    from pgmpy.factors.discrete import TabularCPD
    from pgmpy.inference import VariableElimination
    from pgmpy.models import DiscreteBayesianNetwork

    model = DiscreteBayesianNetwork()
    model.add_node("ability")
    model.add_cpds(TabularCPD("ability", len(network.weights), network.weights[:, None]))
    for skill, parents in network.parents.items():
        model.add_edges_from([("ability", skill), *((p, skill) for p in parents)])
        columns = []
        for point in range(len(network.weights)):
            for entry in range(2 ** len(parents)):
                missing = [p for n, p in enumerate(parents) if not (entry >> (len(parents) - 1 - n)) & 1]
                columns.append(network.chance(skill, missing)[point])
        sizes = [len(network.weights), *[2] * len(parents)]
        table = np.array([1 - np.array(columns), columns])
        model.add_cpds(TabularCPD(skill, 2, table, evidence=["ability", *parents], evidence_card=sizes))
        seen = ratios[skill] / (1 + ratios[skill])
        model.add_edge(skill, f"{skill}?")
        model.add_cpds(TabularCPD(f"{skill}?", 2, [[seen, 1 - seen], [1 - seen, seen]], [skill], [2]))
    engine, found, begin = VariableElimination(model), {}, time.perf_counter()
    evidence = {f"{skill}?": 1 for skill in network.leaks}
    for skill in network.leaks:
        found[skill] = engine.query([skill], evidence, show_progress=False).values[1]
    return found, 1e3 * (time.perf_counter() - begin) / len(found)


def milliseconds(make):
    make()
    times = []
    for _ in range(REPEATS):
        begin = time.perf_counter()
        make()
        times.append(time.perf_counter() - begin)
    return 1e3 * float(np.median(times))


def main():
    _, results = arguments()
    rng, worst, single = np.random.default_rng(1), 0.0, []
    for size in (4, 8, 12, 16, 20):
        network = random_network(rng, size, 4)
        tree = compile_tree(network, bags_of(network.parents, 12))
        ratios = {skill: float(rng.lognormal()) for skill in network.leaks}
        theirs, each = by_pgmpy(network, ratios)
        ours = tree.marginals(np.array([[ratios[s] for s in tree.skills]]))[0][0]
        worst = max(worst, *(abs(ours[tree.place[s]] - p) for s, p in theirs.items()))
        single.append(each)
    sixty = random_network(rng, 60, 3)
    tree = compile_tree(sixty, bags_of(sixty.parents, 9))
    known = curriculum()
    made = trial(known, known.place("grade-7.signed-one-step-equations").lesson, Settings())
    evidence = dict.fromkeys(made.skills[:8], 1.0)
    whole = whole_scope(known, Settings())
    keep(results, "inference", {
        "largest difference to pgmpy": worst,
        "pgmpy ms a marginal": single,
        "60 skills, all marginals, ms": milliseconds(lambda: tree.marginals(np.ones((1, 60)))),
        "60 skills, marginals and gains for seven targets, ms": milliseconds(lambda: tree.marginals(np.ones((8, 60)))),
        "lesson skills": len(made.skills),
        "lesson, all gains, ms": milliseconds(lambda: expected(made.check, made.scope, evidence, made.answers)),
        "curriculum skills": len(whole.tree.skills),
        "curriculum edges left out": len(whole.left_out),
        "curriculum, all marginals, ms": milliseconds(lambda: whole.beliefs(evidence)),
    })  # fmt: skip


if __name__ == "__main__":
    main()
