using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Cacao.Execution.Operations;
using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>
/// Documents that were used lately, by their text: two generations, the older of which goes when the younger is full. Reads take no lock.
/// </summary>
internal sealed class DocumentStore(CompositeSchema composite, Schema schema, FusionRequestOptions options, DocumentValidation validate)
{
    private readonly int _generationSize = Math.Max(1, options.OperationCacheSize / 2);
    private readonly ConditionalWeakTable<DocumentNode, CachedDocument> _bySyntax = [];
    private readonly Lock _lock = new();
    private ConcurrentDictionary<byte[], CachedDocument> _young = new(TextComparer.Instance);
    private ConcurrentDictionary<byte[], CachedDocument> _old = new(TextComparer.Instance);
    private int _count;

    /// <exception cref="SyntaxException">The text is not a document.</exception>
    public CachedDocument Get(ReadOnlySpan<byte> text)
    {
        if (_young.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var known))
        {
            return known;
        }

        if (_old.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(text, out var key, out known))
        {
            return Add(key, known);
        }

        key = text.ToArray();
        return Add(key, Create(GraphQLParser.Parse(text, options.Parser), new DocumentHash(key)));
    }

    public CachedDocument Get(DocumentNode document)
        => _bySyntax.GetValue(document, d => Create(d, new DocumentHash(d)));

    private CachedDocument Create(DocumentNode document, DocumentHash hash)
    {
        var errors = validate(schema, document);
        var operations = new List<CachedOperation>();
        if (errors.Count == 0)
        {
            foreach (var definition in document.Definitions)
            {
                if (definition is OperationDefinitionNode operation)
                {
                    operations.Add(new CachedOperation(composite, schema, document, operation, hash));
                }
            }
        }

        return new CachedDocument(errors, operations);
    }

    private CachedDocument Add(byte[] text, CachedDocument document)
    {
        var kept = _young.GetOrAdd(text, document);
        if (ReferenceEquals(kept, document) && Interlocked.Increment(ref _count) > _generationSize)
        {
            lock (_lock)
            {
                if (_count > _generationSize)
                {
                    _old = _young;
                    _young = new ConcurrentDictionary<byte[], CachedDocument>(TextComparer.Instance);
                    _count = 0;
                }
            }
        }

        return kept;
    }

    private sealed class TextComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly TextComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }
    }
}
