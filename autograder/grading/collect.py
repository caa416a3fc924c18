"""``nbgrader zip_collect`` of what students uploaded to a learning platform."""

from pathlib import Path

from nbgrader.plugins import FileNameCollectorPlugin


class Collector(FileNameCollectorPlugin):
    """nbgrader's own, but a student's file called timestamp.txt, which nbgrader would take for the time of submission,
    is left out: the time is the platform's."""

    def collect(self, submitted_file: str) -> dict[str, str] | None:
        found = super().collect(submitted_file)
        if found is None or "file_id" not in found:
            return found
        name = Path(found["file_id"]).with_suffix(Path(submitted_file).suffix).name
        return None if name.lower() == "timestamp.txt" else found
