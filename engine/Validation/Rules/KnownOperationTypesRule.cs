using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The schema has a root type for the operation (specification section 5.2.1).</summary>
internal sealed class KnownOperationTypesRule : DocumentRule
{
    public override NodeEvents Events => NodeEvents.Operation;

    public override void Enter(OperationDefinitionNode node)
    {
        if (Context.Schema.GetOperationType(node.Operation) is null)
        {
            var operation = node.Operation switch
            {
                OperationType.Query => "query",
                OperationType.Mutation => "mutation",
                _ => "subscription",
            };

            Context.Report($"The {operation} operation is not supported by the schema.", node);
        }
    }
}
