namespace Cacao.Fusion.Execution;

/// <summary>How answers stand in the body of a source's response.</summary>
public enum SourceResponseFormat
{
    /// <summary>One JSON object.</summary>
    Single,

    /// <summary>An array of objects; objects without an index are in the order of the request.</summary>
    Array,

    /// <summary>Objects one after the other.</summary>
    Sequence,
}
