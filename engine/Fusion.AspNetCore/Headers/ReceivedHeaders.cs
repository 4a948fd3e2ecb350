using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Cacao.Fusion;

/// <summary>
/// The headers that sources answered one request of a client with. They come in any order; the rules are applied when the answer begins, in the
/// order of the sources' names, so that it does not depend on who was faster.
/// </summary>
internal sealed class ReceivedHeaders(CompiledHeaderRule[] rules)
{
    private readonly Lock _lock = new();
    private readonly List<(string Source, HttpResponseHeaders Headers)> _received = [];
    private string? _request;

    public void Add(HttpResponse response, string source, HttpResponseHeaders headers)
    {
        lock (_lock)
        {
            if (response.HasStarted)
            {
                // A subscription's later calls.
                return;
            }

            if (!string.Equals(_request, response.HttpContext.TraceIdentifier, StringComparison.Ordinal))
            {
                // Servers use a context again for the next request of its connection.
                _request = response.HttpContext.TraceIdentifier;
                _received.Clear();
                response.OnStarting(() =>
                {
                    Apply(response.Headers);
                    return Task.CompletedTask;
                });
            }

            _received.Add((source, headers));
        }
    }

    private void Apply(IHeaderDictionary to)
    {
        lock (_lock)
        {
            var ordered = _received.OrderBy(r => r.Source, StringComparer.Ordinal).ToList();
            foreach (var rule in rules)
            {
                var heard = ordered.FindAll(r => rule.IsFor(r.Source)).ConvertAll(r => r.Headers.NonValidated);
                if (heard.Count > 0)
                {
                    Apply(rule, heard, to);
                }
            }
        }
    }

    private static void Apply(CompiledHeaderRule rule, List<HttpHeadersNonValidated> heard, IHeaderDictionary to)
    {
        switch (rule.Act)
        {
            case HeaderAct.Insert:
                to[rule.Name.Text] = rule.Value;
                break;
            case HeaderAct.Remove:
                foreach (var name in to.Keys.Where(rule.Name.Matches).ToList())
                {
                    to.Remove(name);
                }

                break;
            case HeaderAct.Rename when First(heard, rule.Name.Text) is { } renamed:
                to.Remove(rule.Name.Text);
                to[rule.To!] = renamed;
                break;
            case HeaderAct.Propagate or HeaderAct.Merge:
                foreach (var name in Names(rule.Name, heard))
                {
                    Pass(rule, name, heard, to);
                }

                if (rule.Value is not null && !to.ContainsKey(rule.Name.Text))
                {
                    to[rule.Name.Text] = rule.Value;
                }

                break;
        }
    }

    private static void Pass(CompiledHeaderRule rule, string name, List<HttpHeadersNonValidated> heard, IHeaderDictionary to)
    {
        if (rule.Act == HeaderAct.Propagate)
        {
            to[name] = First(heard, name)!.Value;
            return;
        }

        var merged = new HeaderValues();
        merged.Add(to[name]);
        foreach (var headers in heard)
        {
            if (headers.TryGetValues(name, out var values))
            {
                foreach (var value in values)
                {
                    merged.Add(value);
                }
            }
        }

        to[name] = merged.ToString();
    }

    private static StringValues? First(List<HttpHeadersNonValidated> heard, string name)
    {
        foreach (var headers in heard)
        {
            if (headers.TryGetValues(name, out var values))
            {
                return new StringValues([.. values]);
            }
        }

        return null;
    }

    private static SortedSet<string> Names(HeaderName name, List<HttpHeadersNonValidated> heard)
    {
        var names = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var headers in heard)
        {
            foreach (var (given, _) in headers)
            {
                if (name.Matches(given))
                {
                    names.Add(given);
                }
            }
        }

        return names;
    }
}
