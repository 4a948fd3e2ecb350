namespace Cacao.Types;

/// <summary>Declares an input object of which exactly one field is given (<c>@oneOf</c>).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;
