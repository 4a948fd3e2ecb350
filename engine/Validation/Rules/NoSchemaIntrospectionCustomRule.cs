using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>Nothing is asked about the schema; for servers that keep it to themselves.</summary>
internal sealed class NoSchemaIntrospectionCustomRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Field;

    public override void Enter(FieldNode node)
    {
        if (Context.Type?.NamedType is { } type && StandardTypeNames.IsIntrospection(type.Name))
        {
            Context.Report(
                $"GraphQL introspection has been disabled, but the requested query contained the field \"{node.Name.Value}\".",
                node);
        }
    }
}
