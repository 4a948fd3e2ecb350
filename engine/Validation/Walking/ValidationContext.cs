using Cacao.Language;
using Cacao.Types;

namespace Cacao.Validation;

/// <summary>What rules know: the schema, the document, and where in both the walk stands.</summary>
internal sealed class ValidationContext
{
    private readonly Schema? _schema;
    /// <summary>The code of every error that validation finds.</summary>
    private const string ErrorCode = "GRAPHQL_VALIDATION_FAILED";

    private readonly List<IError> _errors = [];
    private DirectiveIndex? _directives;

    public ValidationContext(Schema? schema, DocumentNode document, ValidationOptions options)
    {
        _schema = schema;
        Document = document;
        Options = options;
        Fragments = new FragmentGraph(document);
        Variables = new VariableUsages(this);
    }

    /// <summary>For a walk beside the main one.</summary>
    public ValidationContext(
        Schema schema,
        DocumentNode document,
        ValidationOptions options,
        FragmentGraph fragments,
        VariableUsages variables)
    {
        _schema = schema;
        Document = document;
        Options = options;
        Fragments = fragments;
        Variables = variables;
    }

    /// <summary>The schema; type system documents may be validated without one, and ask <see cref="KnownSchema"/>.</summary>
    public Schema Schema => _schema ?? throw new InvalidOperationException("This rule needs a schema.");

    public Schema? KnownSchema => _schema;

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    public FragmentGraph Fragments { get; }

    public VariableUsages Variables { get; }

    /// <summary>The directives that the document may use.</summary>
    public DirectiveIndex Directives => _directives ??= new DirectiveIndex(this);

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>True when enough errors were found; the walk ends.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The composite type that encloses the selection; null where it is not known.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The output type of the field or fragment.</summary>
    public IType? Type { get; set; }

    public FieldDefinition? Field { get; set; }

    public bool IsInDirective { get; set; }

    public DirectiveDefinition? Directive { get; set; }

    public InputValueDefinition? Argument { get; set; }

    /// <summary>The type a value is expected to have.</summary>
    public IType? InputType { get; set; }

    /// <summary>The type around it: of the list or input object that the value is part of.</summary>
    public IType? ParentInputType { get; set; }

    /// <summary>Whether the argument or input field has a default value.</summary>
    public bool HasDefault { get; set; }

    public EnumValueDefinition? EnumValue { get; set; }

    /// <summary>The definition at the top of the document.</summary>
    public DefinitionNode? Definition { get; set; }

    /// <summary>Where the directive of the moment stands, as directive definitions name it.</summary>
    public string? DirectiveLocation { get; set; }

    public void Report(string message, SyntaxNode node) => Add(message, node.Location.IsKnown ? [node.Location] : null);

    public void Report(string message, SyntaxNode first, SyntaxNode second) => Report(message, [first, second]);

    public void Report(string message, IReadOnlyList<SyntaxNode> nodes)
    {
        var locations = new List<Location>(nodes.Count);

        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i].Location.IsKnown)
            {
                locations.Add(nodes[i].Location);
            }
        }

        Add(message, locations.Count > 0 ? locations : null);
    }

    private void Add(string message, IReadOnlyList<Location>? locations)
    {
        if (IsFull)
        {
            return;
        }

        if (_errors.Count >= Options.MaxErrors)
        {
            IsFull = true;
            message = "Too many validation errors, error limit reached. Validation aborted.";
            locations = null;
        }

        _errors.Add(new Error { Message = message, Code = ErrorCode, Locations = locations });
    }
}
