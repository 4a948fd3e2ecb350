namespace Cacao.Execution;

/// <summary>Which services a generated data loader fetches with.</summary>
public enum DataLoaderServiceScope
{
    /// <summary>What the assembly says; a scope a batch when it says nothing.</summary>
    Default,

    /// <summary>A scope a batch.</summary>
    DataLoaderScope,

    /// <summary>The scope that the data loader was made in.</summary>
    OriginalScope,
}
