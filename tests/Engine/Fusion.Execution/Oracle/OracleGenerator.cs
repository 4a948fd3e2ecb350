using Cacao.Language;
using Cacao.Validation;

namespace Cacao.Fusion.Execution.Tests;

/// <summary>
/// Makes valid operations of a schema: fields under aliases that may merge, fragments with and without names, type conditions that overlap,
/// conditions, variables of all kinds.
/// </summary>
internal sealed partial class OracleGenerator(OracleSet set, OracleWorld world, Random random, bool withSubscriptions = true)
{
    private static readonly string[] s_aliases = ["a", "b", "c", "id", "name"];

    private readonly OracleSchema _schema = set.Public;
    private readonly List<FragmentDefinitionNode> _fragments = [];
    private int _budget;
    private int _openFragments;

    /// <summary>The next operation. What chance makes is not always valid: such is made again.</summary>
    public OracleOperation Create()
    {
        while (true)
        {
            _fragments.Clear();
            _definitions.Clear();
            _variables.Clear();
            _budget = 4 + random.Next(36);
            var kind = _schema.Type("Mutation") is not null && Chance(8) ? OperationType.Mutation
                : withSubscriptions && _schema.Type("Subscription") is not null && Chance(8) ? OperationType.Subscription
                : OperationType.Query;
            var selections = SelectionSet(kind.ToString(), 1 + random.Next(5));
            var operation = new OperationDefinitionNode(null, kind, Chance(50) ? new NameNode("Generated") : null, _definitions.ToArray(), [], selections);
            var created = new OracleOperation(
                new DocumentNode([operation, .. _fragments]), new Dictionary<string, string>(_variables, StringComparer.Ordinal)).Pruned();
            if (DocumentValidator.Validate(_schema.Validation, created.Document).Count == 0)
            {
                return created;
            }
        }
    }

    private SelectionSetNode SelectionSet(string type, int depth)
    {
        var selections = new List<SelectionNode>();
        var count = 1 + random.Next(depth > 1 ? 4 : 3);
        for (var i = 0; i < count; i++)
        {
            if (Selection(type, depth) is { } selection)
            {
                selections.Add(selection);
            }
        }

        return new SelectionSetNode(selections.Count > 0 ? selections : [TypeName()]);
    }

    private SelectionNode? Selection(string type, int depth)
    {
        _budget--;
        switch (random.Next(100))
        {
            case < 7:
                return TypeName();
            case < 11 when depth > 0:
                return new InlineFragmentNode(null, Conditions(40), SelectionSet(type, depth - 1));
            case < 30 when depth > 0 && Overlapping(type) is { } condition:
                return new InlineFragmentNode(Named(condition), [.. Conditions(20), .. Deferred()], SelectionSet(condition, depth - 1));
            case < 38 when depth > 0 && Spread(type, depth) is { } spread:
                return spread;
            default:
                return Field(type, depth);
        }
    }

    private FragmentSpreadNode? Spread(string type, int depth)
    {
        var reusable = _fragments.Where(f => _schema.PossibleTypes(f.TypeCondition.Name.Value).Overlaps(_schema.PossibleTypes(type))).ToList();
        if (reusable.Count > 0 && Chance(50))
        {
            return new FragmentSpreadNode(Pick(reusable).Name, [.. Conditions(15), .. Deferred()]);
        }

        if (_openFragments > 2 || Overlapping(type) is not { } condition)
        {
            return null;
        }

        // A fragment that is not finished cannot be spread: so none leads to itself.
        _openFragments++;
        var selections = SelectionSet(condition, depth - 1);
        _openFragments--;
        var fragment = new FragmentDefinitionNode(null, new NameNode($"F{_fragments.Count}"), Named(condition), [], selections);
        _fragments.Add(fragment);
        return new FragmentSpreadNode(fragment.Name, Conditions(15));
    }

    private FieldNode? Field(string type, int depth)
    {
        var fields = _schema.FieldsOf(type).ToList();
        if (fields.Count == 0)
        {
            return null;
        }

        var field = Pick(fields);
        var named = TypeText.NameOf(field.Type);
        var isComposite = _schema.PossibleTypes(named).Count > 0;
        for (var attempt = 0; attempt < 3 && isComposite == (depth == 0 || _budget <= 0); attempt++)
        {
            // Leaves at the bottom, and what goes on before.
            field = Pick(fields);
            named = TypeText.NameOf(field.Type);
            isComposite = _schema.PossibleTypes(named).Count > 0;
        }

        SelectionSetNode? below = null;
        if (isComposite)
        {
            below = depth > 0 && _budget > 0 ? SelectionSet(named, depth - 1) : new SelectionSetNode([TypeName()]);
        }

        var alias = Chance(22) ? Pick(s_aliases) : null;
        return new FieldNode(alias is null ? null : new NameNode(alias), field.Name, Arguments(type, field), Conditions(12), below);
    }

    private static FieldNode TypeName() => new(null, new NameNode("__typename"), [], [], null);

    private string? Overlapping(string type)
    {
        var own = _schema.PossibleTypes(type);
        var found = _schema.Types
            .Where(t => t is ObjectTypeDefinitionNode or InterfaceTypeDefinitionNode or UnionTypeDefinitionNode)
            .Select(t => t.Name.Value)
            .Where(t => _schema.PossibleTypes(t).Overlaps(own))
            .ToList();
        return found.Count == 0 ? null : Pick(found);
    }

    private static NamedTypeNode Named(string name) => new(new NameNode(name));

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
