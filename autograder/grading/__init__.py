"""Grading into nbgrader's gradebook."""

import importlib
import os
from pathlib import Path

from autograder.printable import protect_terminal


def configure(config):
    """Set up nbgrader for a course of this package: call it from ``nbgrader_config.py`` with ``get_config()``."""
    protect_terminal()
    os.umask(0o077)  # of the gradebook, of feedback and of whatever else nbgrader's commands write
    config.Autograde.permissions = 400  # nbgrader's own, 444 and 644, would let anybody read
    config.GenerateFeedback.permissions = 600
    importlib.import_module("autograder.grading.gradebook")  # its table is made when nbgrader opens a gradebook
    config.CourseDirectory.source_directory = ".autograder/source"
    config.CourseDirectory.release_directory = "assignments"
    # nbgrader's own list without ClearOutput: the pictures stay.
    config.GenerateAssignment.preprocessors = [
        "nbgrader.preprocessors.IncludeHeaderFooter",
        "nbgrader.preprocessors.InstantiateTests",
        "nbgrader.preprocessors.LockCells",
        "nbgrader.preprocessors.ClearSolutions",
        "nbgrader.preprocessors.CheckCellMetadata",
        "nbgrader.preprocessors.ComputeChecksums",
        "nbgrader.preprocessors.SaveCells",
        "nbgrader.preprocessors.ClearHiddenTests",
        "nbgrader.preprocessors.ClearMarkScheme",
        "nbgrader.preprocessors.ComputeChecksums",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    config.Autograde.exporter_class = "autograder.grading.preprocessor.SubmissionExporter"
    # nbgrader's own lists, with Examine in the place of Execute, a SaveAutoGrades of ours, and without
    # CheckCellMetadata: the cells of a submission have the metadata that was released, and to validate each again
    # takes a third of the time.
    config.Autograde.sanitize_preprocessors = [
        "nbgrader.preprocessors.ClearOutput",
        "nbgrader.preprocessors.DeduplicateIds",
        "nbgrader.preprocessors.OverwriteKernelspec",
        "nbgrader.preprocessors.OverwriteCells",
    ]
    config.Autograde.autograde_preprocessors = [
        "autograder.grading.preprocessor.Examine",
        "nbgrader.preprocessors.IgnorePattern",
        "nbconvert.preprocessors.ClearMetadataPreprocessor",
        "nbgrader.preprocessors.LimitOutput",
        "autograder.grading.preprocessor.SaveAutoGrades",
        "nbgrader.preprocessors.AssignLatePenalties",
    ]
    config.NotebookExporter.optimistic_validation = True  # after the last preprocessor, not after each
    # Feedback pages and formgrader show what students wrote. nbgrader's templates clean none of it.
    config.HTMLExporter.sanitize_html = True
    config.HTMLExporter.filters = {
        "clean_html": "autograder.grading.sanitize.clean_in_page",
        "highlight_code": "autograder.grading.sanitize.highlight_code",
        "markdown2html": "autograder.grading.sanitize.markdown2html",
        "strip_files_prefix": "autograder.grading.sanitize.strip_files_prefix",
    }
    config.ZipCollectApp.collector_plugin = "autograder.grading.collect.Collector"
    config.HTMLExporter.template_file = str(Path(__file__).parent.with_name("templates") / "page.html.j2")
    config.ExportApp.plugin_class = "autograder.grading.export.CsvExport"
