using Cacao.Language;

namespace Cacao.Validation;

/// <summary>There is one schema definition (specification section 3.3).</summary>
internal sealed class LoneSchemaDefinitionRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Schema;

    private int _count;

    public override void Enter(SchemaDefinitionNode node)
    {
        if (node.IsExtension)
        {
            return;
        }

        if (Context.KnownSchema is { } schema && (schema.Definition ?? (object?)schema.QueryType ?? schema.MutationType ?? schema.SubscriptionType) is not null)
        {
            Context.Report("Cannot define a new schema within a schema extension.", node);
        }
        else if (_count++ > 0)
        {
            Context.Report("Must provide only one schema definition.", node);
        }
    }
}
