namespace Cacao.Types;

/// <summary>Adds the public static methods of a partial class to the mutation type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;
