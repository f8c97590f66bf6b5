"""Vega, Vega-Lite and Vega-Embed in one script, as vl-convert carries them.

Bundling takes more than a second, too long for every page that is built: the installation writes the script beside this
file (`.ci/build_hook.py`), and only a source tree that was never installed bundles it anew in each process.
"""

import gzip
from pathlib import Path

FILE = Path(__file__).with_name("vega.js.gz")
_NOTICE = """/*! Vega {vega}, Vega-Lite {lite}, Vega-Embed {embed}
Copyright (c) 2015-2025, University of Washington Interactive Data Lab. BSD 3-Clause License:
Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met: 1. Redistributions of source code must retain the above copyright notice, this list of
conditions and the following disclaimer. 2. Redistributions in binary form must reproduce the above copyright notice,
this list of conditions and the following disclaimer in the documentation and/or other materials provided with the
distribution. 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or
promote products derived from this software without specific prior written permission.
THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE. */
"""


def packed_bundle() -> bytes:
    """The script after the notice of its licence, compressed."""
    import vl_convert

    versions = {
        "vega": vl_convert.get_vega_version(),
        "lite": vl_convert.get_vegalite_versions()[-1],
        "embed": vl_convert.get_vega_embed_version(),
    }
    script: str = vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")
    return gzip.compress((_NOTICE.format(**versions) + script.replace("\r", "")).encode(), compresslevel=9, mtime=0)
