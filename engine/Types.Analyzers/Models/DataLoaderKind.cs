namespace Cacao.Types.Analyzers.Models;

/// <summary>What a data loader's method returns.</summary>
internal enum DataLoaderKind
{
    /// <summary>A dictionary: one value a key.</summary>
    Batch,

    /// <summary>A lookup: many values a key.</summary>
    Group,

    /// <summary>The value of the one key it takes.</summary>
    Cache,
}
