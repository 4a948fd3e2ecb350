namespace EShop.Defaults;

/// <summary>Tells when all migrations of the process are applied.</summary>
public sealed class DatabaseStartup
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when every database of the process can be used, and faults when one cannot be migrated.</summary>
    public Task Ready => _ready.Task;

    internal void Complete() => _ready.TrySetResult();

    internal void Fail(Exception exception) => _ready.TrySetException(exception);
}
