using System.Collections.Concurrent;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>One operation of a document: its variables and conditions, and its compiled variants.</summary>
internal sealed class OperationDefinition
{
    // Each set of conditions is a variant of its own; hostile requests must not fill memory with them.
    private const int MaxVariants = 64;

    private readonly ConcurrentDictionary<(ulong Conditions, bool IsIncremental), Operation> _variants = new();
    private readonly bool _isIncremental;
    private Operation? _only;

    public OperationDefinition(Schema schema, OperationDocument document, OperationDefinitionNode syntax)
    {
        Schema = schema;
        Document = document;
        Syntax = syntax;
        Name = syntax.Name?.Value;
        Variables = new VariableCoercer(schema, syntax.VariableDefinitions);
        var conditions = ConditionCollector.Collect(document, syntax);
        Conditions = conditions.Variables;
        IncrementalConditions = conditions.IncrementalVariables;
        _isIncremental = conditions.IsIncremental;
        IntrospectionLocation = IntrospectionFinder.Find(document, syntax.SelectionSet, []);
    }

    public Schema Schema { get; }

    public OperationDocument Document { get; }

    public OperationDefinitionNode Syntax { get; }

    public string? Name { get; }

    public VariableCoercer Variables { get; }

    /// <summary>The variables that <c>@skip</c> and <c>@include</c> read.</summary>
    public string[] Conditions { get; }

    /// <summary>The variables that turn <c>@defer</c> and <c>@stream</c> off.</summary>
    public string[] IncrementalConditions { get; }

    /// <summary>Where the operation asks for the schema; null when it does not.</summary>
    public Location? IntrospectionLocation { get; }

    /// <summary>The operation for the values of its conditions.</summary>
    /// <param name="isIncremental">False where the answer must come in one piece: <c>@defer</c> and <c>@stream</c> are then ignored.</param>
    public Operation Compile(ObjectType rootType, CoercedVariables variables, bool isIncremental = false)
    {
        isIncremental &= _isIncremental;
        var count = Conditions.Length + (isIncremental ? IncrementalConditions.Length : 0);
        if (count == 0 && !isIncremental)
        {
            return _only ??= new Operation(new OperationCompiler(this, [], null), this, rootType);
        }

        var values = new bool[Conditions.Length];
        var key = 0UL;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = variables.IsTrue(Conditions[i]);
            key |= values[i] && i < 64 ? 1UL << i : 0;
        }

        var disabled = isIncremental ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; isIncremental && i < IncrementalConditions.Length; i++)
        {
            if (variables.TryGetValue(IncrementalConditions[i], out var value) && value is false)
            {
                disabled!.Add(IncrementalConditions[i]);
                key |= Conditions.Length + i < 64 ? 1UL << (Conditions.Length + i) : 0;
            }
        }

        if (count <= 64 && _variants.TryGetValue((key, isIncremental), out var known))
        {
            return known;
        }

        var operation = new Operation(new OperationCompiler(this, values, disabled), this, rootType);
        return count <= 64 && _variants.Count < MaxVariants ? _variants.GetOrAdd((key, isIncremental), operation) : operation;
    }
}
