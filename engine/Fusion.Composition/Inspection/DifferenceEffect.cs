namespace Cacao.Fusion.Composition;

/// <summary>What a change means for operations that clients send today.</summary>
public enum DifferenceEffect
{
    /// <summary>They may become invalid, or their results may no longer be understood.</summary>
    Breaking,

    /// <summary>They may behave differently.</summary>
    Dangerous,

    /// <summary>They go on as before.</summary>
    Safe,
}
