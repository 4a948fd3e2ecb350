namespace Cacao.Fusion.Execution.Tests;

/// <summary>Writes an operation in other words.</summary>
internal enum ScenarioVariation
{
    /// <summary>Every selection set from back to front.</summary>
    Reversed,

    /// <summary>Every field under another name.</summary>
    Aliased,

    /// <summary>Every selection set within a fragment whose condition a variable holds.</summary>
    Conditional,

    /// <summary>Every selection twice.</summary>
    Doubled,
}
