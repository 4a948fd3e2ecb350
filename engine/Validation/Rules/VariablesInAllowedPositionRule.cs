using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Variables fit the positions they are used in (specification section 5.8.5).</summary>
internal sealed class VariablesInAllowedPositionRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Operation;

    public override void Leave(OperationDefinitionNode node)
    {
        if (node.VariableDefinitions.Count == 0)
        {
            return;
        }

        var definitions = new Dictionary<string, (VariableDefinitionNode Node, IType? Type)>(StringComparer.Ordinal);

        for (var i = 0; i < node.VariableDefinitions.Count; i++)
        {
            var definition = node.VariableDefinitions[i];
            definitions[definition.Variable.Name.Value] = (definition, Context.Schema.GetTypeFrom(definition.Type));
        }

        foreach (var usage in Context.Variables.Of(node))
        {
            if (usage.Type is { } type
                && definitions.TryGetValue(usage.Node.Name.Value, out var definition)
                && definition.Type is { } variableType)
            {
                Check(usage, type, definition.Node, variableType);
            }
        }
    }

    private void Check(VariableUsage usage, IType type, VariableDefinitionNode definition, IType variableType)
    {
        var name = usage.Node.Name.Value;

        if (!IsAllowed(variableType, definition.DefaultValue, type, usage.HasLocationDefault))
        {
            Context.Report(
                $"Variable \"${name}\" of type \"{variableType}\" used in position expecting type \"{type}\".",
                definition,
                usage.Node);
        }

        if (usage.ParentType?.NullableType is InputObjectType { IsOneOf: true } parent && !variableType.IsNonNull)
        {
            Context.Report(
                $"Variable \"${name}\" is of type \"{variableType}\" but must be non-nullable to be used for "
                + $"OneOf Input Object \"{parent.Name}\".",
                definition,
                usage.Node);
        }
    }

    /// <summary>A default on either side lets a nullable variable go where null may not.</summary>
    private static bool IsAllowed(IType variableType, ValueNode? variableDefault, IType locationType, bool hasLocationDefault)
    {
        if (locationType is NonNullType nonNull && !variableType.IsNonNull)
        {
            return (variableDefault is not (null or NullValueNode) || hasLocationDefault)
                && variableType.IsSubTypeOf(nonNull.NullableType);
        }

        return variableType.IsSubTypeOf(locationType);
    }
}
