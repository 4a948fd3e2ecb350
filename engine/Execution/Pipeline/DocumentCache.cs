using System.Runtime.CompilerServices;
using Cacao.Execution.Caching;
using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;
using Cacao.Validation;

namespace Cacao.Execution.Pipeline;

/// <summary>Parses and validates documents once.</summary>
internal sealed class DocumentCache(Schema schema, DocumentOptions options)
{
    private readonly BoundedCache<byte[], OperationDocument> _byText = new(options.CacheSize, Utf8KeyComparer.Instance);
    private readonly ConditionalWeakTable<DocumentNode, OperationDocument> _bySyntax = [];

    /// <summary>The document of a text. Throws <see cref="SyntaxException"/>.</summary>
    public OperationDocument Get(ReadOnlySpan<byte> text)
    {
        if (_byText.TryGet(text, out var document))
        {
            return document;
        }

        var key = text.ToArray();
        return _byText.Add(key, Create(GraphQLParser.Parse(text, options.Parser), new DocumentHash(key)));
    }

    /// <summary>The document of a syntax tree that a caller in process made.</summary>
    public OperationDocument Get(DocumentNode syntax)
    {
        if (_bySyntax.TryGetValue(syntax, out var document))
        {
            return document;
        }

        document = Create(syntax, new DocumentHash(syntax));
        _bySyntax.AddOrUpdate(syntax, document);
        return document;
    }

    private OperationDocument Create(DocumentNode syntax, DocumentHash hash)
        => new(schema, syntax, hash, options.IsValidated ? [] : DocumentValidator.Validate(schema, syntax, options.Validation));
}
