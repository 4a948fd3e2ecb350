namespace Cacao.Execution;

/// <summary>
/// Keys of a data loader that are fetched together. A scheduler calls <see cref="FetchAsync"/> once and then <see cref="Complete"/>, on
/// whichever thread shall run what waits for the values.
/// </summary>
public abstract class Batch
{
    /// <summary>How many keys are waiting.</summary>
    public abstract int Size { get; }

    /// <summary>The data loader's name, for diagnostics.</summary>
    public abstract string Name { get; }

    /// <summary>Closes the batch and fetches. Never throws: what the fetch throws goes to who waits.</summary>
    public abstract Task FetchAsync(CancellationToken cancellationToken);

    /// <summary>Hands the values out.</summary>
    public abstract void Complete();
}
