namespace Cacao.Types;

/// <summary>The JSON values that a scalar has.</summary>
[Flags]
public enum ScalarSerializationType
{
    Undefined = 0,
    String = 1,
    Boolean = 2,
    Int = 4,
    Float = 8,
    Object = 16,
    List = 32,

    /// <summary>Values of every kind.</summary>
    Any = String | Boolean | Int | Float | Object | List,
}
