"""The stages of the pipeline in order: fetch, distil, split, fold, patch, mend, emit."""
