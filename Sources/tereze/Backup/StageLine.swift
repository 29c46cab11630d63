import Casework

/// A bar for each stage of a backup.
final class StageLine {
    private var line: ProgressLine?
    private var stage: BackupProgress.Stage?

    func show(_ progress: BackupProgress) {
        if stage != progress.stage {
            stage = progress.stage
            line = ProgressLine()
        }
        line?.show(progress.done, of: progress.whole)
    }
}
