namespace Cacao.Types;

/// <summary>What a change means for clients.</summary>
public enum SchemaChangeSeverity
{
    /// <summary>Valid operations may behave differently.</summary>
    Dangerous,

    /// <summary>Valid operations may become invalid, or their results may no longer be understood.</summary>
    Breaking,
}
