"""Our solver finds what scikit-learn finds."""

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from services.classifier.training.solver import Features, fit


def test_it_gives_the_probabilities_of_scikit_learn() -> None:
    chance = np.random.default_rng(7)
    dense = chance.normal(size=(200, 6)).astype(np.float32)
    sparse = csr_matrix((chance.random((200, 9)) > 0.7).astype(np.float32))
    labels = (dense[:, 0] + sparse.toarray()[:, 0] > 0.3).astype(np.int64) + (dense[:, 1] > 1)
    weights = chance.random(200).astype(np.float32) + 0.5
    features = Features(sparse, dense)

    ours = fit(features, labels, weights, 3, strength=1.0, tolerance=1e-7).scores(features)
    both = np.hstack([sparse.toarray(), dense])
    theirs = LogisticRegression(C=1.0, tol=1e-6, max_iter=1000).fit(both, labels, sample_weight=weights)

    shares = np.exp(ours) / np.exp(ours).sum(axis=1, keepdims=True)
    assert np.abs(shares - theirs.predict_proba(both)).max() < 0.01
