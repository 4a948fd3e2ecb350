using Cacao.Language;

namespace Cacao.Validation;

/// <summary>The schema has one root type for each kind of operation (specification section 3.3.1).</summary>
internal sealed class UniqueOperationTypesRule : DocumentRule
{
    private readonly Dictionary<OperationType, OperationTypeDefinitionNode> _defined = [];

    public override NodeEvents Events => NodeEvents.Schema;

    public override void Enter(SchemaDefinitionNode node)
    {
        for (var i = 0; i < node.OperationTypes.Count; i++)
        {
            var definition = node.OperationTypes[i];
            var name = definition.Operation.ToString().ToLowerInvariant();

            if (Context.KnownSchema?.GetOperationType(definition.Operation) is not null)
            {
                Context.Report($"Type for {name} already defined in the schema. It cannot be redefined.", definition);
            }
            else if (!_defined.TryAdd(definition.Operation, definition))
            {
                Context.Report($"There can be only one {name} type in schema.", _defined[definition.Operation], definition);
            }
        }
    }
}
