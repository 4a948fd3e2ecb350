namespace Cacao.Types;

/// <summary>Leaves a member out of the schema.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class GraphQLIgnoreAttribute : Attribute;
