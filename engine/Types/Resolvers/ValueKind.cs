namespace Cacao.Types;

/// <summary>What kind of value an argument was given.</summary>
public enum ValueKind
{
    String,
    Integer,
    Float,
    Boolean,
    Enum,
    Object,
    Null,
    List,

    /// <summary>Not given.</summary>
    Unknown,
}
