using System.Collections.Concurrent;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Execution.Operations;

/// <summary>One operation of a document: its variables and conditions, and its compiled variants.</summary>
internal sealed class OperationDefinition
{
    // Each set of conditions is a variant of its own; hostile requests must not fill memory with them.
    private const int MaxVariants = 64;

    private readonly ConcurrentDictionary<ulong, Operation> _variants = new();
    private Operation? _only;

    public OperationDefinition(Schema schema, OperationDocument document, OperationDefinitionNode syntax)
    {
        Schema = schema;
        Document = document;
        Syntax = syntax;
        Name = syntax.Name?.Value;
        Variables = new VariableCoercer(schema, syntax.VariableDefinitions);
        Conditions = ConditionCollector.Collect(document, syntax);
        IntrospectionLocation = IntrospectionFinder.Find(document, syntax.SelectionSet, []);
    }

    public Schema Schema { get; }

    public OperationDocument Document { get; }

    public OperationDefinitionNode Syntax { get; }

    public string? Name { get; }

    public VariableCoercer Variables { get; }

    /// <summary>The variables that <c>@skip</c> and <c>@include</c> read.</summary>
    public string[] Conditions { get; }

    /// <summary>Where the operation asks for the schema; null when it does not.</summary>
    public Location? IntrospectionLocation { get; }

    /// <summary>The operation for the values of its conditions.</summary>
    public Operation Compile(ObjectType rootType, CoercedVariables variables)
    {
        if (Conditions.Length == 0)
        {
            return _only ??= new Operation(new OperationCompiler(this, []), this, rootType);
        }

        var values = new bool[Conditions.Length];
        var key = 0UL;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = variables.IsTrue(Conditions[i]);
            if (values[i] && i < 64)
            {
                key |= 1UL << i;
            }
        }

        if (Conditions.Length <= 64 && _variants.TryGetValue(key, out var known))
        {
            return known;
        }

        var operation = new Operation(new OperationCompiler(this, values), this, rootType);
        return Conditions.Length <= 64 && _variants.Count < MaxVariants ? _variants.GetOrAdd(key, operation) : operation;
    }
}
