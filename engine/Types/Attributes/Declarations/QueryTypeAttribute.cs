namespace Cacao.Types;

/// <summary>Adds the public static methods and properties of a partial class to the query type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
