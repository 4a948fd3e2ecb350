using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Cacao.Fusion;

/// <summary>Headers of requests to source schemas, made of those of the client's request.</summary>
internal sealed class RequestHeaderRules(CompiledHeaderRule[] rules)
{
    public void Apply(string source, IHeaderDictionary? from, HttpRequestHeaders to)
    {
        foreach (var rule in rules)
        {
            if (rule.IsFor(source))
            {
                Apply(rule, from, to);
            }
        }
    }

    private static void Apply(CompiledHeaderRule rule, IHeaderDictionary? from, HttpRequestHeaders to)
    {
        var name = rule.Name.Text;
        switch (rule.Act)
        {
            case HeaderAct.Insert:
                Set(to, name, rule.Value);
                break;
            case HeaderAct.Remove:
                foreach (var sent in Names(rule.Name, to))
                {
                    to.Remove(sent);
                }

                break;
            case HeaderAct.Rename when from is not null && from.TryGetValue(name, out var renamed):
                to.Remove(name);
                Set(to, rule.To!, renamed);
                break;
            case HeaderAct.Propagate or HeaderAct.Merge when rule.Name.IsPattern:
                foreach (var (given, values) in from ?? new HeaderDictionary())
                {
                    if (rule.Name.Matches(given))
                    {
                        Pass(rule.Act, given, values, to);
                    }
                }

                break;
            case HeaderAct.Propagate or HeaderAct.Merge when from is not null && from.TryGetValue(name, out var values):
                Pass(rule.Act, name, values, to);
                break;
            case HeaderAct.Propagate when rule.Value is not null && !to.NonValidated.Contains(name):
                Set(to, name, rule.Value);
                break;
        }
    }

    private static void Pass(HeaderAct act, string name, StringValues values, HttpRequestHeaders to)
    {
        if (act == HeaderAct.Merge && to.NonValidated.TryGetValues(name, out var known))
        {
            var merged = new HeaderValues();
            foreach (var value in known)
            {
                merged.Add(value);
            }

            foreach (var value in values)
            {
                merged.Add(value);
            }

            Set(to, name, merged.ToString());
            return;
        }

        Set(to, name, values);
    }

    private static void Set(HttpRequestHeaders to, string name, StringValues values)
    {
        to.Remove(name);
        to.TryAddWithoutValidation(name, (string?)values);
    }

    private static List<string> Names(HeaderName name, HttpRequestHeaders headers)
    {
        var names = new List<string>();
        foreach (var (sent, _) in headers.NonValidated)
        {
            if (name.Matches(sent))
            {
                names.Add(sent);
            }
        }

        return names;
    }
}
