using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>There is one schema definition (specification section 3.3).</summary>
internal sealed class LoneSchemaDefinitionRule : DocumentRule
{
    private int _count;

    public override NodeEvents Events => NodeEvents.Schema;

    public override void Enter(SchemaDefinitionNode node)
    {
        if (node.IsExtension)
        {
            return;
        }

        if (Context.KnownSchema is { } schema && IsDefined(schema))
        {
            Context.Report("Cannot define a new schema within a schema extension.", node);
        }
        else if (_count++ > 0)
        {
            Context.Report("Must provide only one schema definition.", node);
        }
    }

    private static bool IsDefined(Schema schema)
        => schema.Definition is not null
            || schema.QueryType is not null
            || schema.MutationType is not null
            || schema.SubscriptionType is not null;
}
