using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>An operation in normal form: fragments resolved, selections merged per object type.</summary>
internal sealed class OperationShape(
    OperationDefinitionNode operation,
    ConditionTable conditions,
    CompositeSchema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    private int _nextObject;

    public OperationDefinitionNode Operation { get; } = operation;

    public ConditionTable Conditions { get; } = conditions;

    public CompositeSchema Schema { get; } = schema;

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; } = fragments;

    public List<ResponseObject> Objects { get; } = [];

    public ResponseObject Root => Objects[0];

    public ResponseObject CreateObject(CompositeType type, ResponseField? parent)
    {
        var possible = IndexSet.Empty;
        var only = -1;
        foreach (var index in type.PossibleTypes.Indexes())
        {
            if (!Schema.ObjectTypes[index].IsInaccessible || parent?.IsHidden == true)
            {
                possible = possible.Add(index);
                only = index;
            }
        }

        var created = new ResponseObject(_nextObject++, type, possible, parent)
        {
            OnlyType = type.Kind == CompositeTypeKind.Object ? only : -1,
        };
        Objects.Add(created);
        return created;
    }
}
